import type { Package } from './package';
import { attribute, child, descendants, isOn } from '../wordMarkup';

/** What the parts beside the text say about the document. */
export class DocumentSettings {
  constructor(
    private readonly pack: Package,
    private readonly main: string,
  ) {}

  get styles(): XMLDocument | null {
    return this.part('styles');
  }

  get numbering(): XMLDocument | null {
    return this.part('numbering');
  }

  get glossary(): XMLDocument | null {
    return this.part('glossaryDocument');
  }

  /** The language that the document names first, such as `fi-FI`. */
  get language(): string {
    const theme = child(this.root, 'themeFontLang');
    const [written] = this.styles ? descendants(this.styles, 'lang') : [];
    return (theme && attribute(theme, 'val')) || (written && attribute(written, 'val')) || 'en-US';
  }

  /** The kind of editing that an enforced protection leaves: `readOnly`, `comments`, `forms`, `trackedChanges`. */
  get protection(): string | null {
    const protection = child(this.root, 'documentProtection');
    if (!protection || !['1', 'true', 'on'].includes(attribute(protection, 'enforcement') ?? '')) return null;
    return attribute(protection, 'edit') ?? 'none';
  }

  /** Whether the document asks for its changes to be tracked. */
  get tracksChanges(): boolean {
    return isOn(this.root, 'trackRevisions') || this.protection === 'trackedChanges';
  }

  private get root(): Element | null {
    return this.part('settings')?.documentElement ?? null;
  }

  private part(kind: string): XMLDocument | null {
    const name = this.pack.related(this.main, kind);
    return name === null ? null : this.pack.tree(name);
  }
}
