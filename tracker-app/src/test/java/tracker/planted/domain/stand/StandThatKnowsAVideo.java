package tracker.planted.domain.stand;

import tracker.planted.domain.video.Reel;

/** A type of activity must not depend on another. */
record StandThatKnowsAVideo(Reel reel) {}
