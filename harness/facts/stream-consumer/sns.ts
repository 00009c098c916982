import type { Attribute, Link, StreamConsumer } from '../facts';
import { isKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

function queueOf(subscription: Props, protocol: string, endpoint: string): Attribute<Link> {
  return subscription.is(protocol, 'sqs') === true ? subscription.link(endpoint) : undefined;
}

/** Written out in CloudFormation, JSON text elsewhere. */
function deadLetterOf(subscription: Props, policy: string): Attribute<Link> {
  const document = subscription.json(policy);
  if (document === undefined) return undefined;
  return isKnown(document) ? document.link('deadLetterTargetArn') : subscription.link(policy);
}

export const snsRows: readonly Row<StreamConsumer>[] = [
  {
    types: ['AWS::SNS::Subscription'],
    read: (subscription) => ({
      service: 'sns',
      from: subscription.link('TopicArn'),
      deliversTo: queueOf(subscription, 'Protocol', 'Endpoint'),
      deadLetter: deadLetterOf(subscription, 'RedrivePolicy'),
    }),
  },
  {
    types: ['aws_sns_topic_subscription', 'aws:sns:TopicSubscription'],
    read: (subscription) => ({
      service: 'sns',
      from: subscription.link('topic_arn') ?? subscription.link('topic'),
      deliversTo: queueOf(subscription, 'protocol', 'endpoint'),
      deadLetter: deadLetterOf(subscription, 'redrive_policy'),
    }),
  },
];
