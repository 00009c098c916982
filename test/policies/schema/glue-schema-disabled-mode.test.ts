import { glueSchemaDisabledMode } from '../../../policies/schema/glue-schema-disabled-mode';
import { GLUE_SCHEMA } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const DISABLED = { messageId: 'disabled', actual: 'DISABLED', expected: 'BACKWARD' };

runTwins(glueSchemaDisabledMode, [
  twin(
    GLUE_SCHEMA.cloudformation,
    { broken: { Compatibility: 'DISABLED' }, mended: { Compatibility: 'BACKWARD' } },
    DISABLED,
  ),
  ...bridgedTwins(
    ...GLUE_SCHEMA.bridge,
    { broken: { compatibility: 'DISABLED' }, mended: { compatibility: 'FULL_ALL' } },
    DISABLED,
  ),
]);
