package tracker.ui.token;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.token.TokenCommand.RevokeToken;
import tracker.domain.token.TokenQuery.ListTokens;
import tracker.domain.token.TokenQuery.TokenSummary;
import tracker.domain.token.TokenState;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.FigureFormat;

/** The API tokens of a trust; a valid one can be revoked after a confirmation. */
final class TokenList extends Div {

    private final TrustCode trust;
    private final transient Commands commands;
    private final transient Queries queries;
    private final Paragraph finding = new Paragraph();
    private final Paragraph answer = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    TokenList(TrustCode trust, Commands commands, Queries queries) {
        this.trust = trust;
        this.commands = commands;
        this.queries = queries;
        finding.addClassName("finding");
        answer.getElement().setAttribute("role", "status");
        list.addClassName("people");
        add(finding, answer, list);
        load();
    }

    void load() {
        List<TokenSummary> tokens = queries.ask(new ListTokens(trust));
        long valid = tokens.stream().filter(TokenSummary::valid).count();
        long ending = tokens.stream()
                .filter(token -> token.state() == TokenState.ENDS_SOON)
                .count();
        finding.setText(
                valid == 0
                        ? "This trust has no valid API tokens."
                        : FigureFormat.count(valid, "token is", "tokens are") + " valid." + endingSoon(ending));
        answer.setText("");
        list.removeAll();
        list.setVisible(!tokens.isEmpty());
        tokens.forEach(token -> list.add(item(token)));
    }

    private ListItem item(TokenSummary token) {
        Span name = new Span(token.name());
        name.addClassName("name");
        Paragraph about =
                new Paragraph("hsw_" + trust + "_… · number " + token.id() + " · " + made(token) + " · " + fate(token));
        about.addClassName("about");
        ListItem item = new ListItem(name, about);
        if (token.valid()) {
            Div place = new Div();
            place.addClassName("buttons");
            offer(place, token);
            item.add(place);
        }
        return item;
    }

    private void offer(Div place, TokenSummary token) {
        place.removeAll();
        place.add(button("Revoke", token, () -> ask(place, token)));
    }

    private void ask(Div place, TokenSummary token) {
        Paragraph stops = new Paragraph("The system that uses “" + token.name()
                + "” will no longer be able to send activities for " + trust + ". This cannot be undone. The "
                + "activities it has sent stay.");
        stops.getElement().setAttribute("role", "status");
        NativeButton yes = button("Revoke permanently", token, () -> {});
        CommandSender sending = new CommandSender(commands);
        yes.addClickListener(click -> sending.send(
                new RevokeToken(trust, token.id()),
                this,
                () -> {
                    load();
                    answer.setText("“" + token.name() + "” is revoked.");
                },
                answer::setText));
        place.removeAll();
        place.add(stops, yes, button("Keep it", token, () -> offer(place, token)));
        yes.focus();
    }

    private static NativeButton button(String words, TokenSummary token, Runnable act) {
        NativeButton button = new NativeButton(words, click -> act.run());
        button.addClassNames("button", "quiet");
        button.getElement().setAttribute("aria-label", words + ": " + token.name());
        return button;
    }

    private static String made(TokenSummary token) {
        String by = token.by() == null ? "" : " by " + token.by();
        return "created on " + LondonCalendar.inWords(token.made()) + by;
    }

    private static String endingSoon(long ending) {
        return ending == 0
                ? ""
                : " " + FigureFormat.count(ending, "ends", "end")
                        + " within a month: create a new one and put it into that system in time.";
    }

    private static String fate(TokenSummary token) {
        String used =
                token.lastUsed() == null ? "never used" : "last used on " + LondonCalendar.inWords(token.lastUsed());
        String end = LondonCalendar.inWords(LondonCalendar.dayOf(token.expires()));
        return switch (token.state()) {
            case VALID -> used + " · expires on " + end;
            case ENDS_SOON -> used + " · expires soon, on " + end;
            case EXPIRED -> used + " · expired on " + end;
            case REVOKED ->
                used + (token.revoked() == null ? "" : " · revoked on " + LondonCalendar.inWords(token.revoked()));
        };
    }
}
