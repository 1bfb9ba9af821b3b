import type { Store } from './state.js';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(prefers-contrast: more)';

/** Puts the theme that the state and the system ask for on the page, as data-theme of its root. */
export function applyTheme(store: Store): void {
  const apply = (): void => {
    const { theme } = store.state;
    const system = matchMedia(contrast).matches ? 'contrast' : matchMedia(dark).matches ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = theme === 'auto' ? system : theme;
  };
  apply();
  store.on(['theme'], apply);
  matchMedia(dark).addEventListener('change', apply);
  matchMedia(contrast).addEventListener('change', apply);
}
