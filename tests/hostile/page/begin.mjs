// Stands right before the script of the elements.
window.witness.begin();
