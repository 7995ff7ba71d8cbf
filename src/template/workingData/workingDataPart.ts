/** The namespace by which the part of working data is found among the document's custom XML. */
export const workingDataNamespace = 'urn:ips-assessor-pane:working-data';
