package tracker.planted.ui.stand;

import tracker.planted.ui.foyer.PageThatLeadsToAStand;

/** Knows the class of a page that knows its own. */
public interface PageThatLeadsToTheFoyer {

    void foyer(PageThatLeadsToAStand page);
}
