package tracker.ui.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tracker.domain.trust.TrustCode;
import tracker.ui.ViewTest;
import tracker.ui.shared.CopyableText;

class TrustEmbedPanelTest extends ViewTest {

    @Test
    void what_is_copied_is_well_formed_whatever_the_trust_is_called() {
        UI.getCurrent().add(new TrustEmbedPanel(new TrustCode("RJ1"), "Guy's \"& <St> Thomas'\""));
        List<String> snippets = $(CopyableText.class).all().stream()
                .map(each -> each.getElement().getChild(1).getProperty("value"))
                .toList();
        Element badge = Jsoup.parseBodyFragment(snippets.get(0)).body();
        assertThat(badge.select("a").attr("href")).isEqualTo("{house}/trusts/RJ1");
        assertThat(badge.select("a > img").attr("src")).isEqualTo("{house}/badge/RJ1.svg");
        assertThat(badge.select("img").attr("alt")).startsWith("Guy's \"& <St> Thomas'\" in");
        Element live = Jsoup.parseBodyFragment(snippets.get(1)).body();
        assertThat(live.select("iframe").attr("src")).isEqualTo("{house}/embed/trusts/RJ1");
        assertThat(live.select("iframe").attr("title")).startsWith("Guy's \"& <St> Thomas'\" in");
        assertThat(live.children()).hasSize(1);
    }
}
