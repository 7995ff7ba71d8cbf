import { useState } from 'react';
import { recall, remember } from '../storage/memory';

const separator = '\n';
const recalled = (): string[] => (recall('closedSections') ?? '').split(separator).filter(Boolean);

/** Whether the section is folded up, as the assessor last left it, and what turns it over. */
export function useClosedSections(title: string): [boolean, () => void] {
  const [closed, setClosed] = useState(() => recalled().includes(title));
  const toggle = (): void => {
    const others = recalled().filter((one) => one !== title);
    remember('closedSections', (closed ? others : [...others, title]).join(separator));
    setClosed(!closed);
  };
  return [closed, toggle];
}
