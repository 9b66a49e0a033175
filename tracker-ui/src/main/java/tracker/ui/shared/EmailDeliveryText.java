package tracker.ui.shared;

import tracker.domain.access.AccessQuery.GetEmailDelivery;
import tracker.domain.shared.Queries;

/** What a page says about an email that was written: never that it is on its way where no mail server is set up. */
public final class EmailDeliveryText {

    private static final String NOT_SENT = "Not sent: no mail server is set up. An administrator can read the email on "
            + "the page “Users” and pass it on.";

    private EmailDeliveryText() {}

    /** @param sent what is said where emails are sent */
    public static String of(Queries queries, String sent) {
        return isSent(queries) ? sent : NOT_SENT;
    }

    /** Whether emails are sent. */
    public static boolean isSent(Queries queries) {
        return queries.ask(new GetEmailDelivery()).sent();
    }
}
