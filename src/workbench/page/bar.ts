import { sampleFiles, sampleNames, samples, type Sample } from './address';
import { element } from './element';
import { localeNames, locales, textsIn, type Locale } from './texts';

/** What a person can ask for in the bar above the document. */
export interface Steps {
  openSample(file: string): void;
  openFile(file: File): void;
  save(): void;
  changeLocale(locale: Locale): void;
  changeProfile(name: string): void;
}

export interface BarState {
  readonly locale: Locale;
  readonly profile: string;
  readonly profiles: readonly string[];
  /** The address or the file name of the open document. */
  readonly document: string;
}

type Option = readonly [value: string, text: string];

function choice(label: string, options: readonly Option[], chosen: string, choose: (value: string) => void) {
  const select = element('select', {}, ...options.map(([value, text]) => element('option', { value }, text)));
  select.value = chosen;
  select.addEventListener('change', () => choose(select.value));
  return element('label', {}, element('span', {}, label), select);
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', press);
  return made;
}

function fileChooser(open: (file: File) => void): HTMLInputElement {
  const input = element('input', { type: 'file', accept: '.docx,.docm,.dotx,.dotm', hidden: '' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) open(file);
    input.value = '';
  });
  return input;
}

function sampleOptions(state: BarState): Option[] {
  const known = samples.map((sample: Sample): Option => [sampleFiles[sample], sampleNames[sample]]);
  if (known.some(([file]) => file === state.document)) return known;
  return [...known, [state.document, decodeURIComponent(state.document.split('/').at(-1) ?? '')]];
}

/** The bar above the document, written again whenever its language or the document changes. */
export function drawBar(bar: HTMLElement, state: BarState, steps: Steps): void {
  const texts = textsIn[state.locale];
  const chooser = fileChooser((file) => steps.openFile(file));
  const languages = locales.map((locale): Option => [locale, localeNames[locale]]);
  bar.replaceChildren(
    element('div', { class: 'name' }, element('h1', {}, texts.name), element('p', {}, texts.notice)),
    choice(texts.sample, sampleOptions(state), state.document, (file) => steps.openSample(file)),
    button(texts.open, () => chooser.click()),
    chooser,
    button(texts.save, () => steps.save()),
    choice(texts.language, languages, state.locale, (locale) => steps.changeLocale(locale as Locale)),
    choice(
      texts.profile,
      state.profiles.map((name): Option => [name, texts.profiles[name] ?? name]),
      state.profile,
      (name) => steps.changeProfile(name),
    ),
  );
}
