import type { Warehouse } from '../facts';
import { regionOf } from '../place';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

export const bigQueryRows: readonly Row<Warehouse>[] = [
  {
    types: ['google_bigquery_reservation', 'gcp:bigquery:Reservation'],
    read: (reservation) => ({
      system: 'bigquery',
      name: reservation.text('name'),
      region: regionOf(reservation, 'location'),
      tags: labels(reservation),
      nodeType: reservation.text('edition'),
      baseCapacity: reservation.number('slot_capacity') ?? 0,
      maxCapacity: reservation.positive('autoscale.max_slots') ?? reservation.positive('max_slots'),
    }),
  },
  {
    types: ['google_bigquery_capacity_commitment', 'gcp:bigquery:CapacityCommitment'],
    read: (commitment) => ({
      system: 'bigquery',
      region: regionOf(commitment, 'location'),
      nodeType: commitment.text('edition'),
      baseCapacity: commitment.number('slot_count') ?? 0,
    }),
  },
];
