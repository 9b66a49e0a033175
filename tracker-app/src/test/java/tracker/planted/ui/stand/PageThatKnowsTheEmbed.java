package tracker.planted.ui.stand;

import tracker.planted.ui.embed.PageThatKnowsTheStandPage;

/** One half of a package cycle. */
record PageThatKnowsTheEmbed(PageThatKnowsTheStandPage page) {}
