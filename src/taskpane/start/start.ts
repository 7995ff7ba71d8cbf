// Stands in the page itself, before all else, and has to parse in the oldest view that Word may have: the build
// compiles it to JavaScript of 1999. In an old view it calls nothing newer than Internet Explorer 11.
import { isIndispensable, refusedAddress, silentAddress, watchLoading } from './loading';
import { startFailed } from './startFailure';
import { isPaneOpen, isTroubleSaid, sayTrouble, sayWaiting } from './startPage';
import { originOf, type StartTrouble } from './startTrouble';

/** After how many milliseconds of the start the page says what it waits for, and that something is wrong. */
const patience = { quiet: 5_000, start: 20_000 };

/** The views of Internet Explorer and of the first Edge; that of today calls itself "Edg/". */
const oldViews = /Trident\/|MSIE |Edge\//;

function currentTrouble(otherwise: StartTrouble): StartTrouble {
  const refused = refusedAddress();
  if (refused) return { kind: 'refused', address: refused };
  const silent = silentAddress();
  return silent ? { kind: 'silent', address: silent } : otherwise;
}

function sayWhatIsAwaited(): void {
  if (isPaneOpen() || isTroubleSaid()) return;
  const refused = refusedAddress();
  if (isIndispensable(refused)) return sayTrouble({ kind: 'refused', address: refused });
  const host = originOf(silentAddress()).replace(/^.*\//, '');
  sayWaiting((texts) => (host ? texts.waitingFor(host) : texts.waitingForWord));
}

function watchTheStart(): void {
  watchLoading((address) => {
    if (!isPaneOpen() && isIndispensable(address)) sayTrouble({ kind: 'refused', address });
  });
  window.addEventListener(startFailed, () => sayTrouble(currentTrouble({ kind: 'failed' })));
  setTimeout(sayWhatIsAwaited, patience.quiet);
  setTimeout(() => {
    if (!isPaneOpen() && !isTroubleSaid()) sayTrouble(currentTrouble({ kind: 'wordSilent' }));
  }, patience.start);
}

if (oldViews.test(navigator.userAgent)) sayTrouble({ kind: 'oldView' });
else watchTheStart();
