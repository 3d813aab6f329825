"""How the window looks: colours, type, icons, motion; no widget knows them by heart."""
