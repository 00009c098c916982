import { nonTransitiveWithReplay } from '../../../policies/schema/non-transitive-with-replay';
import { GLUE_SCHEMA } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const LAST = { messageId: 'last', actual: 'BACKWARD', expected: 'BACKWARD_TRANSITIVE (in AWS Glue BACKWARD_ALL)' };
const YEAR = { stated: { retention: 365 } };

runTwins(
  nonTransitiveWithReplay,
  [
    twin(
      GLUE_SCHEMA.cloudformation,
      { broken: { Compatibility: 'BACKWARD' }, mended: { Compatibility: 'BACKWARD_ALL' } },
      LAST,
      YEAR,
    ),
    ...bridgedTwins(
      'confluent_subject_config',
      'confluentcloud:index/subjectConfig:SubjectConfig',
      { broken: { compatibility_level: 'BACKWARD' }, mended: { compatibility_level: 'BACKWARD_TRANSITIVE' } },
      LAST,
      YEAR,
    ),
  ],
  {
    cannotTell: [
      {
        name: 'how far back it is read is stated nowhere',
        input: GLUE_SCHEMA.terraform.build({ compatibility: 'BACKWARD' }),
        because: /retention/,
      },
    ],
  },
);
