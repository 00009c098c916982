import { glueBookmarkDisabled } from '../../../policies/cost/glue-bookmark-disabled';
import { GLUE_TEMPLATE } from '../../fixtures/spark';
import { runTwins, terraformShape, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'all', actual: 'job-bookmark-disable', expected: 'job-bookmark-enable' };
const args = (option: string) => ({ '--job-bookmark-option': option });
const template = (option: string) => ({ Command: { Name: 'glueetl' }, DefaultArguments: args(option) });
const terraform = (option: string) => ({
  name: 'orders',
  command: [{ name: 'glueetl' }],
  default_arguments: args(option),
});

runTwins(glueBookmarkDisabled, [
  twin(GLUE_TEMPLATE, { broken: template('job-bookmark-disable'), mended: template('job-bookmark-enable') }, FINDS, {
    others: {
      Nightly: {
        Type: 'AWS::Glue::Trigger',
        Properties: { Type: 'SCHEDULED', Schedule: 'cron(0 1 * * ? *)', Actions: [{ JobName: { Ref: 'Main' } }] },
      },
    },
  }),
  twin(
    terraformShape('aws_glue_job'),
    { broken: terraform('job-bookmark-disable'), mended: terraform('job-bookmark-enable') },
    FINDS,
    {
      others: {
        'aws_glue_trigger.nightly': {
          type: 'SCHEDULED',
          schedule: 'cron(0 1 * * ? *)',
          actions: [{ job_name: 'orders' }],
        },
      },
    },
  ),
]);
