import { Rig } from './rig';
import type { Language } from './sums';
import { Trials } from './trial';
import { Walk } from './walk';

/** What tests find on the window of the page. */
export interface RigWindow extends Window {
  begin(ids: readonly (readonly [string, number])[], language: Language): void;
  rig: Rig;
  trials: Trials;
  walk: Walk;
}

const own = window as unknown as RigWindow;
own.begin = (ids, language) => {
  own.rig = new Rig(new Map(ids), language);
  own.trials = new Trials(own.rig);
  own.walk = new Walk(own.rig, new Map());
};
