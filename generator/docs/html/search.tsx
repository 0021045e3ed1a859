/** What opens the search. Without a script there is none, and style sheets hide the button. */
export function SearchButton() {
  return (
    <button
      type="button"
      class="search-open"
      data-search-open
      aria-label="Search"
      aria-keyshortcuts="/ Control+K Meta+K"
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11Zm4-1.5 3.5 3.5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
        />
      </svg>
      <span>Search</span>
      <kbd>/</kbd>
    </button>
  );
}
