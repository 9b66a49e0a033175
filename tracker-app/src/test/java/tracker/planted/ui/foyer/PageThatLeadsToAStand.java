package tracker.planted.ui.foyer;

import tracker.planted.ui.stand.PageThatLeadsToTheFoyer;

/** Uses the class of a page that uses this one. */
public interface PageThatLeadsToAStand {

    void stand(PageThatLeadsToTheFoyer page);
}
