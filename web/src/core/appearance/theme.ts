import { atom, derive } from '../atom.js';
import { remember, remembered } from '../storage.js';
import { PALETTES } from './palette.js';
import type { ThemeChoice, ThemeName } from './types.js';

const CHOICES: readonly ThemeChoice[] = ['light', 'dark', 'system'];

const device = matchMedia('(prefers-color-scheme: dark)');

export const deviceThemeAtom = atom<ThemeName>(device.matches ? 'dark' : 'light');
device.addEventListener('change', () => deviceThemeAtom.set(device.matches ? 'dark' : 'light'));

export const themeChoiceAtom = atom<ThemeChoice>(CHOICES.find((choice) => choice === remembered('theme')) ?? 'system');

export const themeAtom = derive(
  [themeChoiceAtom, deviceThemeAtom],
  (choice, fromDevice): ThemeName => (choice === 'system' ? fromDevice : choice),
);

export const paletteAtom = derive([themeAtom], (theme) => PALETTES[theme]);

export function chooseTheme(choice: ThemeChoice): void {
  remember('theme', choice);
  themeChoiceAtom.set(choice);
}

/** Tells the style sheets which theme holds. */
export function followTheme(): void {
  const apply = () => {
    document.documentElement.dataset.theme = themeAtom.get();
  };
  themeAtom.subscribe(apply);
  apply();
}
