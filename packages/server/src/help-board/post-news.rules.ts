/** How many posts a digest names; of the others it says how many there are. */
export const mostPostsInNews = 5;
