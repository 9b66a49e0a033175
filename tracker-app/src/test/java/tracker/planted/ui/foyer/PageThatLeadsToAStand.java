package tracker.planted.ui.foyer;

import tracker.planted.ui.stand.PageThatLeadsToTheFoyer;

/** Knows the class of a page that knows its own. */
public interface PageThatLeadsToAStand {

    void stand(PageThatLeadsToTheFoyer page);
}
