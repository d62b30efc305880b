/** How many records of each kind there are for so many memberships: 1,000,000 gives 5,000,000 attendances, 2,000,000 hours and 500,000 bookings. */
export const sizesOf = (memberships) => ({
  memberships,
  boards: 200,
  schools: 1800,
  professionals: memberships / 5,
  groups: memberships / 25,
  meetings: memberships / 4,
  attendances: memberships * 5,
  hours: memberships * 2,
  bookings: memberships / 2,
  products: memberships / 50,
});
