import type { Control } from '../controls/control';

/**
 * Numbers by which a drawing says which control each frame stands for. A control keeps its number while others come
 * and go, so that what is typed in a drawing that is out of date still goes into the control that it shows.
 */
export class ControlNumbers {
  private readonly numbers = new WeakMap<Element, number>();
  private last = 0;

  of({ element }: Pick<Control, 'element'>): number {
    const known = this.numbers.get(element);
    if (known !== undefined) return known;
    this.last += 1;
    this.numbers.set(element, this.last);
    return this.last;
  }
}
