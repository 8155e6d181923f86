import { defineAll } from './define/define-all.js';

defineAll();
