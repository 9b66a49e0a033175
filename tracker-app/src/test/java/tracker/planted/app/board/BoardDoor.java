package tracker.planted.app.board;

import org.springframework.web.bind.annotation.RestController;

/** A controller without the standard suffix. */
@RestController
final class BoardDoor {}
