/** The sign of the house: a daymark, the banded beacon that sailors steer by in daylight. Decoration only; the name stands beside it. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="3.2" r="1.9" fill="currentColor" />
    <path class="mark-bands" d="M10.1 10h3.8l1.4 3H8.7zM7.1 16.2h9.8l1.3 2.8H5.8z" />
    <path d="M12 6.4 19.2 21.5H4.8z" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round" />
  </svg>
)
