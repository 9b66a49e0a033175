package tracker.planted.app.feed;

import tracker.planted.app.board.Wiring;

/** The board knows the feed, so the feed must not know the board. */
public record FeedThatKnowsTheBoard(Wiring board) {}
