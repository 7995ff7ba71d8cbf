import { SdtControl, type Control } from './control';
import { ancestor, child, childValue, compatibilityNamespace, descendants } from '../wordMarkup';

/** The controls of a body; each is represented by the same object for as long as its element exists. */
export class ControlList {
  private readonly known = new WeakMap<Element, Control>();
  private listed: readonly Control[] | null = null;
  private lastFreshId = 0x10000000;
  private taken: ReadonlySet<number | null> | null = null;

  constructor(private readonly body: Element) {}

  /** In document order, including nested ones and those in text boxes, but not a text box's fallback rendering. */
  all(): readonly Control[] {
    this.listed ??= descendants(this.body, 'sdt')
      .filter((element) => !isFallback(element, this.body))
      .map((element) => this.of(element));
    return this.listed;
  }

  /** The first control with this id, whether the id is read as signed or unsigned. */
  byId(id: number): Control | null {
    return this.all().find((control) => control.id >>> 0 === id >>> 0) ?? null;
  }

  parentOf(control: Control): Control | null {
    const parent = ancestor(control.element, 'sdt');
    return parent && this.body.contains(parent) ? this.of(parent) : null;
  }

  inside(control: Control): readonly Control[] {
    return this.all().filter((other) => other !== control && control.element.contains(other.element));
  }

  /** To be called when the body has changed. */
  forget(): void {
    this.listed = null;
    this.taken = null;
  }

  private of(element: Element): Control {
    const control = this.known.get(element) ?? new SdtControl(element, idOf(element) ?? this.freshId());
    this.known.set(element, control);
    return control;
  }

  private freshId(): number {
    this.taken ??= new Set(descendants(this.body, 'sdt').map(idOf));
    do this.lastFreshId = (this.lastFreshId + 0x01234567) | 0;
    while (this.taken.has(this.lastFreshId));
    return this.lastFreshId;
  }
}

function idOf(element: Element): number | null {
  const value = childValue(child(element, 'sdtPr'), 'id');
  return value === null || !/^-?\d+$/.test(value) ? null : Number(value) | 0;
}

function isFallback(element: Element, root: Element): boolean {
  for (let above = element.parentElement; above && above !== root; above = above.parentElement) {
    if (above.namespaceURI === compatibilityNamespace && above.localName === 'Fallback') return true;
  }
  return false;
}
