import {signal} from '@preact/signals';
import {Segments} from './import/segments';
import {say} from './words';

type Theme = keyof typeof say.settings.themes;

const THEMES: readonly Theme[] = ['automatic', 'light'];

const KEY = 'smime-rollout-theme';

const theme = signal<Theme>(storedTheme());

/** Always light, or as in the person's system; stored in their browser. */
export function Appearance() {
  const t = say.settings;
  return (
    <Segments
      legend={t.appearance}
      of={THEMES}
      words={t.themes}
      chosen={theme.value}
      off={false}
      onChoose={it => {
        theme.value = it;
        showTheme();
        storeTheme(it);
      }}
    />
  );
}

/** Gives the document the colors that were chosen. */
export function showTheme(): void {
  const {dataset} = document.documentElement;
  if (theme.value === 'light') dataset.theme = 'light';
  else delete dataset.theme;
}

/** A browser that lets no frame of another site store anything throws at the very name. */
function storedTheme(): Theme {
  try {
    return localStorage.getItem(KEY) === 'light' ? 'light' : 'automatic';
  } catch {
    return 'automatic';
  }
}

/** Where it can't be stored, the choice holds until the sidebar is closed. */
function storeTheme(it: Theme): void {
  try {
    if (it === 'light') localStorage.setItem(KEY, it);
    else localStorage.removeItem(KEY);
  } catch {
    return;
  }
}
