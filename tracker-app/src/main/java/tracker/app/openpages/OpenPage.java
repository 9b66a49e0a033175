package tracker.app.openpages;

import tracker.domain.access.CallerIdentity;

/** A page of a signed-in person in a browser. */
final class OpenPage {

    private final String signIn;
    private final Runnable reload;
    private volatile CallerIdentity shownFor;

    /**
     * @param signIn the id of the sign-in
     * @param shownFor the roles with which the page was shown
     * @param reload asks the server for the page again
     */
    OpenPage(String signIn, CallerIdentity shownFor, Runnable reload) {
        this.signIn = signIn;
        this.shownFor = shownFor;
        this.reload = reload;
    }

    String signIn() {
        return signIn;
    }

    /** Whether something may be shown that the person may no longer see. Notes the present roles. */
    boolean showsTooMuch(CallerIdentity now) {
        CallerIdentity before = shownFor;
        shownFor = now;
        boolean national = before.organises() && !now.organises() || before.administers() && !now.administers();
        return national
                || before.trusts().entrySet().stream()
                        .anyMatch(had -> now.trusts().getOrDefault(had.getKey(), had.getValue()) != had.getValue()
                                        && !now.leads(had.getKey())
                                || !now.actsFor(had.getKey()));
    }

    void reload() {
        reload.run();
    }
}
