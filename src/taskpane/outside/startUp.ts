/** How long Office.js may take to answer before the assessor is informed, in milliseconds. */
export const startPatience = 20_000;

/** What is said before the pane knows its language: in all of them. */
const messages = [
  {
    language: 'fi',
    text: 'Tehtäväruutu ei auennut. Tarkista verkkoyhteys ja lataa uudelleen. Jos se ei auta, sulje tehtäväruutu ja avaa se Wordissa uudelleen.',
    reload: 'Lataa uudelleen',
  },
  {
    language: 'sv',
    text: 'Åtgärdsfönstret öppnades inte. Kontrollera nätverksanslutningen och ladda om. Om det inte hjälper, stäng åtgärdsfönstret och öppna det på nytt i Word.',
    reload: 'Ladda om',
  },
  {
    language: 'en',
    text: 'The task pane did not open. Check the network connection and reload. If that does not help, close the task pane and open it again in Word.',
    reload: 'Reload',
  },
] as const;

/** Says without any of the pane's parts, since any of them may be what failed, that it did not open. */
export function showStartFailure(root: HTMLElement, reload: () => void): void {
  const sections = messages.map((message) => {
    const section = document.createElement('section');
    const text = document.createElement('p');
    const button = document.createElement('button');
    section.lang = message.language;
    text.textContent = message.text;
    button.textContent = message.reload;
    button.addEventListener('click', reload);
    section.append(text, button);
    return section;
  });
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  // The pane's policy forbids written-out styles, not those set here.
  Object.assign(alert.style, { padding: '12px', font: "14px/1.4 'Segoe UI', sans-serif" });
  root.replaceChildren(alert);
  alert.append(...sections);
}

/** Starts the pane; a start that fails or takes too long is reported. One that comes late still takes its place. */
export async function startUp(
  root: HTMLElement,
  start: () => Promise<void>,
  reload: () => void = () => window.location.reload(),
): Promise<void> {
  const timer = window.setTimeout(() => showStartFailure(root, reload), startPatience);
  try {
    await start();
  } catch (error) {
    showStartFailure(root, reload);
    throw error;
  } finally {
    window.clearTimeout(timer);
  }
}
