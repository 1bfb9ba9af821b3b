import type { Context } from '../context.js';

/** Puts the chosen theme on the document; "auto" follows the device, also when it changes while the page is open. */
export function bindTheme({ store }: Context): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const apply = (): void => {
    const { theme } = store.state;
    const automatic = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = theme === 'auto' ? automatic : theme;
  };
  apply();
  store.on(['theme'], apply);
  dark.addEventListener('change', apply);
  contrast.addEventListener('change', apply);
}
