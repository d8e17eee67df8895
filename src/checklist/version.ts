/** Version of the Checklist; it rises when a field is removed or changes meaning. */
export const CHECKLIST_SCHEMA_VERSION = 1;
