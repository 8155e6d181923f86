import { defineAll } from './define/define-all.js';
import { watch } from './define/watch.js';

/**
 * The script a page loads: registers the elements, leaves its version and address for other copies to read, and upgrades the forms for
 * content systems. Options are in its own address, which every kind of loader keeps: `bantin.js?prefix=tinh&origins=https://tinh.example`.
 */
const { searchParams } = new URL(import.meta.url);
const prefix = searchParams.get('prefix') ?? '';
defineAll(import.meta.url, prefix);
watch({ prefix, origins: searchParams.get('origins') ?? '' });
