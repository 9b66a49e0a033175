package tracker.planted.ui.stand;

import tracker.planted.ui.foyer.PageThatLeadsToAStand;

/** Uses the class of a page that uses this one. */
public interface PageThatLeadsToTheFoyer {

    void foyer(PageThatLeadsToAStand page);
}
