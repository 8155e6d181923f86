// Loaded before a tool of Node: what it asks of the invented province goes to the server that stands for it.
const { fetch: real } = globalThis;
globalThis.fetch = (input, init) =>
  real(String(input.url ?? input).replace('https://tinh.example', process.env.PROVINCE_SITE), init);
