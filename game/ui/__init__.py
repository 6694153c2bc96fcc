"""What people see and press: scenes made of widgets, drawn on a Canvas; nothing here knows pygame or SQLite."""
