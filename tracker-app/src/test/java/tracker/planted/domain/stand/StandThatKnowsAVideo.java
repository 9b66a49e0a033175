package tracker.planted.domain.stand;

import tracker.planted.domain.video.Reel;

/** No kind knows another. */
record StandThatKnowsAVideo(Reel reel) {}
