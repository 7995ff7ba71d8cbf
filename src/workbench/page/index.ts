import { readWishes } from './address';
import { Workbench } from './workbench';

declare global {
  interface Window {
    /** For tests and for a look behind the page. */
    workbench?: Workbench;
  }
}

const workbench = new Workbench(readWishes(new URL(location.href), navigator.languages));
window.workbench = workbench;
void workbench.start();
