package tracker.planted.app.board;

import tracker.planted.app.feed.FeedThatKnowsTheBoard;

/** One half of a package cycle. */
record BoardThatKnowsTheFeed(FeedThatKnowsTheBoard feed) {}
