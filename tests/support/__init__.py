"""What tests share: banks and questions made by hand, a paper to draw on, hands that press."""
