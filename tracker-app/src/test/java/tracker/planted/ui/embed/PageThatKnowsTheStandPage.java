package tracker.planted.ui.embed;

import tracker.planted.ui.stand.StandPage;

/** The page of the stand knows this one, so this one must not know it. */
public record PageThatKnowsTheStandPage(Class<StandPage> stand) {

    public PageThatKnowsTheStandPage() {
        this(StandPage.class);
    }
}
