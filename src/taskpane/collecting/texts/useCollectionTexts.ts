import type { CollectionTexts } from '../../../collection/texts/collectionTexts';
import { lazyTexts } from '../../texts/lazyTexts';

/** What the table itself says, as in `npm run collect`. */
export const { load: loadCollectionTexts, useTexts: useCollectionTexts } = lazyTexts<CollectionTexts>({
  fi: async () => (await import('../../../collection/texts/fi')).fi,
  sv: async () => (await import('../../../collection/texts/sv')).sv,
  en: async () => (await import('../../../collection/texts/en')).en,
});
