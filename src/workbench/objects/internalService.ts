import type { WordObject } from './wordObject';

/** What the client calls once at its start, to say that it takes the commands of the ribbon. */
export const internalService: WordObject = {
  type: 'Microsoft.InternalService.AddinInternalService',
  identity: 'internal service',
  properties: {},
  links: {},
  methods: { NotifyActionHandlerReady: { since: '1.1', call: () => null } },
};
