package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.RegisteredTrust;
import tracker.ui.links.BoardNavigation;

/** Successors and predecessors of a trust, with links. */
final class TrustSuccessionPanel extends Div {

    TrustSuccessionPanel(RegisteredTrust trust, List<RegisteredTrust> register, CampaignId campaign) {
        addClassName("trust-kin");
        if (trust.closed() != null) {
            List<RegisteredTrust> into = register.stream()
                    .filter(other -> trust.successors().contains(other.code()))
                    .toList();
            addSentence(
                    "This trust closed on " + LondonCalendar.inWords(trust.closed())
                            + (into.isEmpty() ? ". No successor trust is recorded." : " and became part of "),
                    into,
                    campaign);
        }
        List<RegisteredTrust> from = register.stream()
                .filter(other -> other.successors().contains(trust.code()))
                .toList();
        if (!from.isEmpty()) {
            addSentence("Includes the former ", from, campaign);
        }
        setVisible(getComponentCount() > 0);
    }

    private void addSentence(String words, List<RegisteredTrust> trusts, CampaignId campaign) {
        Paragraph sentence = new Paragraph(new Span(words));
        for (int at = 0; at < trusts.size(); at++) {
            sentence.add(new Span(at == 0 ? "" : at == trusts.size() - 1 ? " and " : ", "));
            sentence.add(BoardNavigation.trust(
                    trusts.get(at).name(), trusts.get(at).code().value(), campaign));
        }
        if (!trusts.isEmpty()) {
            sentence.add(new Span("."));
        }
        add(sentence);
    }
}
