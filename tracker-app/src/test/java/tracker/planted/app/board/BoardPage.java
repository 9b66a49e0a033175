package tracker.planted.app.board;

import org.springframework.stereotype.Controller;

/** A second one. */
@Controller
final class BoardPage {}
