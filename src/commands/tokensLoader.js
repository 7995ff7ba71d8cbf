import { tokens } from '@fluentui/react-components';

/**
 * A loader of webpack for Fluent's styles once they are extracted: writes out the tokens that are left. Fluent's
 * button computes a width that only its styles used; that one property kept the table of all tokens, 30 kB, in the
 * pane's first script. Throws for a token that Fluent doesn't have.
 */
export default function writeOutTokens(source) {
  return source.replace(/\btokens\.(\w+)/gu, (whole, name) => {
    if (typeof tokens[name] !== 'string') throw new Error(`Fluent UI has no token of the name ${name}.`);
    return JSON.stringify(tokens[name]);
  });
}
