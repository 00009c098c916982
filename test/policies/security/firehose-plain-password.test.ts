import type { Block } from '../../../harness/testing/inputs';
import { firehosePlainPassword } from '../../../policies/security/firehose-plain-password';
import { FIREHOSE } from '../../fixtures/streams';
import { runTwins, twin } from '../../fixtures/twins';

const PLAIN = { messageId: 'plain', actual: 'a text in the file', expected: 'a reference to a secret' };
const redshift = (Password: string) => ({ RedshiftDestinationConfiguration: { Username: 'loader', Password } });
const http = (password: Block) => ({ redshiftConfiguration: { username: 'loader', ...password } });

runTwins(firehosePlainPassword, [
  twin(
    FIREHOSE.cloudformation,
    { broken: redshift('hunter2'), mended: redshift('{{resolve:secretsmanager:loader:SecretString:password}}') },
    PLAIN,
  ),
  twin(
    FIREHOSE.pulumi,
    {
      broken: http({ password: 'hunter2' }),
      mended: http({ secretsManagerConfiguration: { enabled: true, secretArn: 'arn:aws:secretsmanager:a' } }),
    },
    PLAIN,
  ),
]);
