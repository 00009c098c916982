import { after, COMPUTED, cloudFormation, onlyFact, terraform } from '../engines';

it('is encrypted and keeps messages for four days where nobody says otherwise', () => {
  expect(onlyFact(cloudFormation({ Q: ['AWS::SQS::Queue', {}] }), 'Queue')).toMatchObject({
    encrypted: true,
    retentionSeconds: 345_600,
    visibilitySeconds: 30,
    fifo: false,
  });
});

it('has the redrive policy of a resource of its own', () => {
  const graph = terraform({
    'aws_sqs_queue.q': { name: 'orders', redrive_policy: COMPUTED, sqs_managed_sse_enabled: COMPUTED },
    'aws_sqs_queue_redrive_policy.q': {
      queue_url: after('aws_sqs_queue.q.id', 'aws_sqs_queue.q'),
      redrive_policy: '{"deadLetterTargetArn":"arn:aws:sqs:af-south-1:111122223333:dead","maxReceiveCount":4}',
    },
  });

  expect(onlyFact(graph, 'Queue')).toMatchObject({
    encrypted: true,
    deadLetter: { text: 'arn:aws:sqs:af-south-1:111122223333:dead' },
    deadLetterAfter: 4,
  });
});

it('the redrive policy that a plan computes points to the queue that it refers to', () => {
  const graph = terraform({
    'aws_sqs_queue.q': { redrive_policy: after('aws_sqs_queue.dead.arn', 'aws_sqs_queue.dead') },
  });

  expect(onlyFact(graph, 'Queue').deadLetter).toEqual({ address: 'aws_sqs_queue.dead' });
});
