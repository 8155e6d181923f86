import type { Preview } from '@storybook/web-components-vite';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly members?: readonly (Named & { readonly attribute?: string })[];
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const renamed = (items: readonly Named[] | undefined, nameOf: (name: string) => string) =>
  items?.map((item) => ({ ...item, name: nameOf(item.name) }));

/**
 * The manifest for the tables of stories: Storybook keeps one row for each name, so the part `heading` would hide the attribute `heading`;
 * and a property with an attribute needs no second row.
 */
export function forTables(manifest: Manifest) {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((declaration) => ({
        ...declaration,
        members: declaration.members?.filter(({ attribute }) => !attribute),
        cssParts: renamed(declaration.cssParts, (name) => `::part(${name})`),
        slots: renamed(declaration.slots, (name) => (name ? `slot="${name}"` : 'content')),
      })),
    })),
  };
}

/** The words of a union such as `"list" | "cards"`; none when it is something else. */
function wordsOf(type: unknown): string[] {
  const words = typeof type === 'string' ? type.split(' | ') : [];
  return words.every((word) => /^["'][\w-]*["']$/.test(word)) ? words.map((word) => word.slice(1, -1)) : [];
}

/** Attributes that take one of a few words get a list to choose from; what only pages use gets no control. */
export const withChoices: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const options = wordsOf(argType.table?.type?.summary);
      const isAttribute = argType.table?.category === 'attributes';
      if (isAttribute && options.length) return [name, { ...argType, control: { type: 'select' }, options }];
      const isFixed = /^(::part|slot=|content$|currentId$|article$)/.test(name);
      return [name, isFixed ? { ...argType, control: { disable: true } } : argType];
    }),
  );
