/** Of the result; another number is another shape. Apart from the schema, which only those load who check against it. */
export const SCHEMA_VERSION = 1;
