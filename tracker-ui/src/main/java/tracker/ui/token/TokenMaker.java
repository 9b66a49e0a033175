package tracker.ui.token;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Commands;
import tracker.domain.shared.TextLine;
import tracker.domain.token.TokenCommand.MakeToken;
import tracker.domain.token.TokenSecret;
import tracker.domain.trust.TrustCode;
import tracker.ui.form.CommandForm;
import tracker.ui.form.Entry;
import tracker.ui.form.Problems;

/** Makes a token and shows it once. The secret is made here and goes to the browser; only its hash is sent on. */
final class TokenMaker extends Div {

    private final Entry name =
            Entry.line("Name", "Which system it is for, so that later everyone knows: “Events database”.");
    private final TrustCode trust;
    private final Div place = new Div();
    private final Runnable made;
    private transient @Nullable Asked asked;

    TokenMaker(TrustCode trust, Commands commands, Runnable made) {
        this.trust = trust;
        this.made = made;
        add(place, new CommandForm(commands, "Make a token", new Div(name), this::read, this::saved));
    }

    /** One wish keeps its secret however often it has to be sent. */
    private record Asked(TextLine name, TokenSecret secret) {}

    private Supplier<MakeToken> read(Problems problems) {
        Supplier<TextLine> typed = problems.read(name, () -> new TextLine(name.typed()));
        return () -> {
            Asked now = asked;
            if (now == null || !now.name().equals(typed.get())) {
                now = new Asked(typed.get(), TokenSecret.next(trust));
                asked = now;
            }
            return new MakeToken(trust, now.name(), now.secret().hash());
        };
    }

    private void saved() {
        Asked done = asked;
        asked = null;
        place.removeAll();
        if (done != null) {
            place.add(new SecretBox(done.name(), done.secret()));
        }
        name.type("");
        made.run();
    }
}
